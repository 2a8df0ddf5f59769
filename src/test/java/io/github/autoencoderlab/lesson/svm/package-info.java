@NullMarked
package io.github.autoencoderlab.lesson.svm;

import org.jspecify.annotations.NullMarked;
