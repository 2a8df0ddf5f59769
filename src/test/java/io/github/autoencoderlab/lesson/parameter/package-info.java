@NullMarked
package io.github.autoencoderlab.lesson.parameter;

import org.jspecify.annotations.NullMarked;
