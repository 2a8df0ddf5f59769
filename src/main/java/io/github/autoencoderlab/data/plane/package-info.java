/** Points that lie near a curve in the plane, so that what a model makes of them can be seen. */
@NullMarked
package io.github.autoencoderlab.data.plane;

import org.jspecify.annotations.NullMarked;
