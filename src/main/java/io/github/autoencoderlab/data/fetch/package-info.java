/** Fetches public data sets, when the user has asked for it, into a folder of the user's. */
@NullMarked
package io.github.autoencoderlab.data.fetch;

import org.jspecify.annotations.NullMarked;
