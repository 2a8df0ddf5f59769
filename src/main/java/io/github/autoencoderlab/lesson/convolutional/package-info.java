/** Lesson 7: convolutional autoencoders. */
@NullMarked
package io.github.autoencoderlab.lesson.convolutional;

import org.jspecify.annotations.NullMarked;
