@NullMarked
package io.github.autoencoderlab.lesson.denoising;

import org.jspecify.annotations.NullMarked;
