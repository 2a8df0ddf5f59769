/** Files to be asked for, and FXML to be loaded. */
@NullMarked
package io.github.autoencoderlab.ui.dialog;

import org.jspecify.annotations.NullMarked;
