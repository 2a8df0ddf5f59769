/** Data and single images as figures and titles, before any lesson learns from them. */
@NullMarked
package io.github.autoencoderlab.lesson.preview;

import org.jspecify.annotations.NullMarked;
