/** Lesson 6: the denoising autoencoder. */
@NullMarked
package io.github.autoencoderlab.lesson.denoising;

import org.jspecify.annotations.NullMarked;
