@NullMarked
package io.github.autoencoderlab.ui.model;

import org.jspecify.annotations.NullMarked;
