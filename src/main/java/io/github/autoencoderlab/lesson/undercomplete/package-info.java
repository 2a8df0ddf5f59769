/** Lesson 4: the undercomplete autoencoder. */
@NullMarked
package io.github.autoencoderlab.lesson.undercomplete;

import org.jspecify.annotations.NullMarked;
