/**
 * Digits made harder: turned, and before backgrounds (Larochelle et al., "An Empirical Evaluation
 * of Deep Architectures on Problems with Many Factors of Variation", ICML 2007).
 */
@NullMarked
package io.github.autoencoderlab.data.variation;

import org.jspecify.annotations.NullMarked;
