/** Lesson 5: the sparse autoencoder. */
@NullMarked
package io.github.autoencoderlab.lesson.sparse;

import org.jspecify.annotations.NullMarked;
