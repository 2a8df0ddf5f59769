/** Lesson 1, the restricted Boltzmann machine. */
@NullMarked
package io.github.autoencoderlab.lesson.rbm;

import org.jspecify.annotations.NullMarked;
