/**
 * What the window knows, without a control: the open run, data, drawings, what is shown and
 * remembered.
 */
@NullMarked
package io.github.autoencoderlab.ui.model;

import org.jspecify.annotations.NullMarked;
