/** Lesson 2: the autoencoder beside PCA. */
@NullMarked
package io.github.autoencoderlab.lesson.autoencoder;

import org.jspecify.annotations.NullMarked;
