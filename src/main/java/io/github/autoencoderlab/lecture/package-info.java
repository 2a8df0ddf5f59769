/**
 * Lessons and lectures as files: pages that open on a state of a run, ask, show and prove. {@link
 * io.github.autoencoderlab.lecture.LectureFile} says how they are written.
 */
@NullMarked
package io.github.autoencoderlab.lecture;

import org.jspecify.annotations.NullMarked;
