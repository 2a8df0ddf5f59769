@NullMarked
package io.github.autoencoderlab.ui.figure;

import org.jspecify.annotations.NullMarked;
