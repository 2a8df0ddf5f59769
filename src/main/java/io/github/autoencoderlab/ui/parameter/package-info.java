/** Parameters as rows of controls. */
@NullMarked
package io.github.autoencoderlab.ui.parameter;

import org.jspecify.annotations.NullMarked;
