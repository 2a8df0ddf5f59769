@NullMarked
package io.github.autoencoderlab.figure;

import org.jspecify.annotations.NullMarked;
