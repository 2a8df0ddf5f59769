/** Two runs of one lesson side by side, A and B, as a lesson of its own. */
@NullMarked
package io.github.autoencoderlab.lesson.comparison;

import org.jspecify.annotations.NullMarked;
