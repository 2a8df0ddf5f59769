package io.github.autoencoderlab.data.picture;

/** What was done to the pixels of a picture file to make a grey picture of it. */
public enum Treatment {
  /** Colours were turned to grey by 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601). */
  COLOUR,
  /** What is transparent was laid on white. */
  TRANSPARENCY,
  /** Finer or coarser steps were brought to 0 … 255. */
  STEPS,
  /** Of several frames the first was taken. */
  FRAMES,
  /** Turned or mirrored as its Exif data say. */
  UPRIGHT
}
