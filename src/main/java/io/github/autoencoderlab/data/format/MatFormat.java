package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * MATLAB's MAT-file, level 5 (https://www.mathworks.com/help/pdf_doc/matlab/matfile_format.pdf): a
 * header of 128 bytes, then one element per variable, most of them compressed. Real numeric and
 * logical arrays are read, also in structures and cells; texts, tables and sparse or complex arrays
 * are passed over.
 */
final class MatFormat implements Format {
  static final int HEADER = 128;
  static final int TAG = 8;
  private static final int VERSION = 124;
  private static final int ENDIAN = 126;
  private static final byte[] LEVEL_5 = "MATLAB 5.0 MAT-file".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LEVEL_7 = "MATLAB 7.3 MAT-file".getBytes(StandardCharsets.US_ASCII);

  @Override
  public Message name() {
    return Message.of("data.format.mat");
  }

  @Override
  public boolean recognises(Content content) {
    byte[] head = content.head();
    return starts(head, LEVEL_5) || starts(head, LEVEL_7) || (isOrder(head) && isVersion(head));
  }

  @Override
  public boolean claims(String place) {
    return place.endsWith(".mat");
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    return contents(content).arrays();
  }

  @Override
  public DataException nothingIn(Content content) throws IOException, DataException {
    List<String> others = contents(content).others();
    return others.isEmpty()
        ? new DataException("data.noArrays", content.name())
        : new DataException("data.matOthers", content.name(), Quote.of(others));
  }

  private static MatContents contents(Content content) throws IOException, DataException {
    byte[] head = content.head();
    if (starts(head, LEVEL_7)) {
      throw new DataException("data.mat73", content.name());
    }
    if (!isOrder(head)) {
      throw new DataException("data.noMat", content.name(), content.start());
    }
    ByteOrder order = head[ENDIAN] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    MatContents contents = new MatContents();
    try (InputStream in = IdxFormat.after(HEADER, content)) {
      long place = HEADER;
      for (byte[] tag = in.readNBytes(TAG); tag.length > 0; tag = in.readNBytes(TAG)) {
        MatElement element = element(content, order, place, tag);
        MatPart part = new MatPart(in, element.length());
        element.read(part, contents);
        part.skipRest();
        place += TAG + element.length();
      }
    }
    return contents;
  }

  private static MatElement element(Content content, ByteOrder order, long place, byte[] tag)
      throws IOException {
    if (tag.length < TAG) {
      throw new EOFException();
    }
    ByteBuffer words = ByteBuffer.wrap(tag).order(order);
    int type = words.getInt();
    long length = words.getInt() & 0xffffffffL;
    if (length > content.most() - place - TAG) {
      throw new EOFException();
    }
    if (type != MatElement.MATRIX && type != MatElement.COMPRESSED) {
      throw new StreamCorruptedException();
    }
    return new MatElement(content, order, place + TAG, length, type == MatElement.COMPRESSED);
  }

  private static boolean isOrder(byte[] head) {
    return head.length >= HEADER
        && ((head[ENDIAN] == 'I' && head[ENDIAN + 1] == 'M')
            || (head[ENDIAN] == 'M' && head[ENDIAN + 1] == 'I'));
  }

  private static boolean isVersion(byte[] head) {
    return head[VERSION] + head[VERSION + 1] == 1 && head[VERSION] * head[VERSION + 1] == 0;
  }

  private static boolean starts(byte[] head, byte[] with) {
    return head.length >= with.length
        && java.util.Arrays.equals(head, 0, with.length, with, 0, with.length);
  }
}
