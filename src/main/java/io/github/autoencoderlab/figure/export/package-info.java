/**
 * Files of figures: PNG with its resolution, SVG and PDF with shapes, CSV with the numbers.
 *
 * <p>A file is written beside its target and moved over it when complete, so a failure leaves the
 * old file as it was.
 */
@NullMarked
package io.github.autoencoderlab.figure.export;

import org.jspecify.annotations.NullMarked;
