@NullMarked
package io.github.autoencoderlab.lesson.preview;

import org.jspecify.annotations.NullMarked;
