/**
 * Readers of data files that others wrote. A file is known by its content; what its header declares
 * is not believed until the file has shown it.
 */
@NullMarked
package io.github.autoencoderlab.data.format;

import org.jspecify.annotations.NullMarked;
