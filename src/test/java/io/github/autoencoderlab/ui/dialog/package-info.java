@NullMarked
package io.github.autoencoderlab.ui.dialog;

import org.jspecify.annotations.NullMarked;
