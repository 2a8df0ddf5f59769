@NullMarked
package io.github.autoencoderlab.lesson.kit;

import org.jspecify.annotations.NullMarked;
