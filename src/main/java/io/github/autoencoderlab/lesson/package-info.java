/** What is taught: a lesson, its parameters, its figures and the experiment that runs it. */
@NullMarked
package io.github.autoencoderlab.lesson;

import org.jspecify.annotations.NullMarked;
