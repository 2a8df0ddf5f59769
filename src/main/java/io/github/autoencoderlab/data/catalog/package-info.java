/** All data by their address: bundled, generated, fetched, or files of a place. */
@NullMarked
package io.github.autoencoderlab.data.catalog;

import org.jspecify.annotations.NullMarked;
