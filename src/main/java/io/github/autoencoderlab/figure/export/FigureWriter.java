package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of one file format; closing the stream is the caller's. */
interface FigureWriter {

  void write(Figure figure, ExportOptions options, OutputStream out) throws IOException;
}
