@NullMarked
package io.github.autoencoderlab.lesson.comparison;

import org.jspecify.annotations.NullMarked;
