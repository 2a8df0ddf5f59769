@NullMarked
package io.github.autoencoderlab.lesson.convolutional;

import org.jspecify.annotations.NullMarked;
