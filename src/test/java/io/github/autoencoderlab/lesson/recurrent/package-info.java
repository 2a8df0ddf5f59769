@NullMarked
package io.github.autoencoderlab.lesson.recurrent;

import org.jspecify.annotations.NullMarked;
