/**
 * What lessons are built from: mini-batches, baselines, codes, weights as tiles, formulas as LaTeX.
 */
@NullMarked
package io.github.autoencoderlab.lesson.kit;

import org.jspecify.annotations.NullMarked;
