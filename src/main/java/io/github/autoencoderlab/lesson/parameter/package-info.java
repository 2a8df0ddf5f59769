/** What a lesson can be set to: numbers, choices and drawings, and the settings of a run. */
@NullMarked
package io.github.autoencoderlab.lesson.parameter;

import org.jspecify.annotations.NullMarked;
