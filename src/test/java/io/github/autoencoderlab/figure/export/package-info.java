@NullMarked
package io.github.autoencoderlab.figure.export;

import org.jspecify.annotations.NullMarked;
