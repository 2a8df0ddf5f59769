/**
 * Pictures of drawn shapes whose truth is known: bars and stripes, the shifter, and the shapes of
 * Larochelle, Erhan, Courville, Bergstra and Bengio, "An Empirical Evaluation of Deep Architectures
 * on Problems with Many Factors of Variation", ICML 2007.
 */
@NullMarked
package io.github.autoencoderlab.data.shape;

import org.jspecify.annotations.NullMarked;
