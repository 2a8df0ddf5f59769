/** What is done to examples that a denoising autoencoder must restore. */
@NullMarked
package io.github.autoencoderlab.data.corruption;

import org.jspecify.annotations.NullMarked;
