package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.IdxFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Whole files of each format, and how each is spoiled. */
enum Spoiled {
  IDX("images-idx3-ubyte") {
    @Override
    List<byte[]> whole() {
      byte[] floats = IdxFiles.idx(480, 0x0d03, 10, 3, 4);
      // 0, 1, 2 … as floats are tiny but finite numbers, but for a few.
      for (int n = 16; n < floats.length; n += 4) {
        floats[n] = 0x3f;
      }
      return List.of(IdxFiles.idx(120, IdxFiles.IMAGES, 10, 3, 4), floats);
    }
  },
  IDX_GZ("images-idx3-ubyte.gz") {
    @Override
    List<byte[]> whole() throws IOException {
      return List.of(IdxFiles.gz(IdxFiles.idx(120, IdxFiles.IMAGES, 10, 3, 4)));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      if (mutator.choice(50) == 0) {
        return IdxFiles.gz(mutator.bomb(IdxFiles.idx(0, IdxFiles.IMAGES, 1 << 16, 5, 5)));
      }
      return mutator.choice(2) == 0
          ? IdxFiles.gz(mutator.spoilBits(IdxFiles.gunzip(whole)))
          : mutator.spoilBits(whole);
    }
  },
  NPY("x.npy") {
    @Override
    List<byte[]> whole() throws IOException {
      return resources(
          "u1.npy",
          "u1-fortran.npy",
          "f4-unit.npy",
          "f8-big-endian.npy",
          "f2-unit.npy",
          "i8.npy",
          "bool.npy",
          "signed.npy",
          "rows.npy",
          "channel.npy");
    }
  },
  NPZ("x.npz") {
    @Override
    List<byte[]> whole() throws IOException {
      return resources("stored.npz", "packed.npz", "unlabelled.npz");
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return mutator.choice(2) == 0 ? mutator.spoilBits(whole) : packedAnew(whole, mutator);
    }
  },
  MAT("x.mat") {
    @Override
    List<byte[]> whole() throws IOException {
      return resources("rows.mat", "columns.mat", "stacked.mat", "one-hot.mat");
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return mutator.choice(2) == 0 ? mutator.spoilBits(whole) : compressedAnew(mutator);
    }
  },
  MAT_IN_PARTS("x.mat") {
    @Override
    List<byte[]> whole() {
      byte[] values = ArrayFiles.ramp(36);
      MatFiles.Value images = MatFiles.bytes(values, 4, 9);
      MatFiles.Value labels = MatFiles.bytes(ArrayFiles.thirds(4), 4, 1);
      MatFiles.Value part = MatFiles.struct("images", images, "labels", labels);
      List<MatFiles.Value> pictures =
          List.of(MatFiles.bytes(values, 6, 6), MatFiles.bytes(ArrayFiles.thirds(36), 6, 6));
      return List.of(
          MatFiles.mat(false, "dataset", MatFiles.struct("train", part, "test", part)),
          MatFiles.mat(true, "dataset", MatFiles.struct("train", part, "test", part)),
          MatFiles.mat(false, "c", MatFiles.cell(2, pictures), "t", MatFiles.text("word")),
          MatFiles.mat(true, "c", MatFiles.cell(1, pictures)),
          MatFiles.mat(false, "train0", images, "train1", images, "test0", images, "test1", images),
          MatFiles.mat(false, "batchdata", MatFiles.bytes(values, 2, 9, 2)),
          MatFiles.mat(false, "x", MatFiles.shorts(ArrayFiles.ramp(72), 4, 9)));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) {
      return mutator.spoilBits(whole);
    }
  },
  COLOURS("x.npy") {
    @Override
    List<byte[]> whole() {
      return List.of(
          ArrayFiles.npy(ArrayFiles.ramp(384), 2, 8, 8, 3),
          ArrayFiles.npy(ArrayFiles.ramp(384), 3, 8, 8, 2),
          ArrayFiles.npy("|u1", true, ArrayFiles.ramp(384), 2, 3, 8, 8),
          ArrayFiles.npy(ArrayFiles.ramp(192), 8, 8, 3),
          ArrayFiles.npy(ArrayFiles.ramp(2 * 768), 2, 768),
          ArrayFiles.npy("<u2", false, ArrayFiles.ramp(2 * 192), 8, 8, 3, 1));
    }
  },
  CSV("x.csv") {
    @Override
    List<byte[]> whole() {
      return texts(
          "label,a,b,c,d\n3,0,255,9,1\n7,1,2,3,4\n5,9,8,7,6\n",
          "0.1;0.2;\"0.3\";1.5e-1;cat\n0.4;0.5;0.6;2;ant\n",
          "1,2,3,4\n5,6,7,8\n",
          "0,1,2,3\n5,0,7,8\n5,1,1,9\n",
          "sep=;\n\"class\";\"a\";\"b\"\n\"x\";\"0,5\";\"1,5\"\n\"y\";2;3\n",
          "# made up\n1\t2\t3,5\t\n4\t5\t6\t\n",
          "\"V1\" \"V2\" \"kind\"\n\"1\" 0.5 1 \"ant\"\n\"2\" 1 2 \"cat\"\n");
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return packed(mutator.spoilText(whole, mutator.choice(2) == 0 ? "," : ";"), mutator);
    }
  },
  PACKED_COLUMN("x.csv") {
    @Override
    List<byte[]> whole() {
      String one = TableFile.numbers(1, 16, 256, " ");
      String two = TableFile.numbers(2, 16, 256, " ");
      return texts(
          "emotion,pixels,Usage\n0,\"" + one + "\",Training\n1,\"" + two + "\",PublicTest\n",
          "emotion;pixels\n0;" + one + "\n1;" + two + "\n\u001a");
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return packed(mutator.spoilText(whole, mutator.choice(2) == 0 ? "," : " "), mutator);
    }
  },
  TEXTS("x.npz") {
    @Override
    List<byte[]> whole() {
      byte[] images = ArrayFiles.npy(ArrayFiles.ramp(36), 4, 3, 3);
      byte[] bytes = "cat\0doveant\0cat\0".getBytes(StandardCharsets.US_ASCII);
      byte[] wide = "a\0\0\0b\0\0\0a\0\0\0b\0\0\0".getBytes(StandardCharsets.US_ASCII);
      byte[] numbers = ArrayFiles.npy(new byte[] {0, 1, 2, 0}, 4);
      byte[] names = Arrays.copyOf(bytes, 12);
      return List.of(
          ArrayFiles.zip("x.npy", images, "y.npy", ArrayFiles.npy("|S4", false, bytes, 4)),
          ArrayFiles.zip("x.npy", images, "y.npy", ArrayFiles.npy("<U1", false, wide, 4)),
          ArrayFiles.zip(
              "x.npy",
              images,
              "y.npy",
              numbers,
              "class_names.npy",
              ArrayFiles.npy("|S4", false, names, 3)));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return mutator.choice(4) == 0 ? mutator.spoilBits(whole) : packedAnew(whole, mutator);
    }
  },
  TAR("x.tar") {
    @Override
    List<byte[]> whole() {
      byte[] images = ArrayFiles.npy(ArrayFiles.ramp(36), 4, 3, 3);
      byte[] labels = ArrayFiles.npy(new byte[] {0, 1, 2, 0}, 4);
      byte[] tar = TarFiles.tar("d/x.npy", images, "d/y.npy", labels);
      return List.of(tar, TarFiles.gzip(tar));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      boolean plain = whole[0] == 'd';
      byte[] spoiled = mutator.spoilBits(plain ? whole : IdxFiles.gunzip(whole));
      // Half of the headers keep a sum that fits, so that what is in them is believed.
      byte[] summed = mutator.choice(2) == 0 ? spoiled : TarFiles.summed(spoiled);
      return plain ? summed : TarFiles.gzip(summed);
    }
  },
  AMAT("x.amat") {
    @Override
    List<byte[]> whole() {
      return texts(
          "0.000000000000000000e+00 9.960937500000000000e-01 0.5 1 3\n0 0 0 1 4\n1 1 0 0 3\n",
          "#size: 2 5\n1 2 3 4 0\n5 6 7 8 1\n");
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return packed(mutator.spoilText(whole, " "), mutator);
    }
  },
  ARFF("x.arff") {
    @Override
    List<byte[]> whole() {
      return texts(
          """
          % made up
          @relation r
          @attribute a numeric
          @attribute b REAL
          @attribute 'c c' {0,1}
          @attribute class {ant,'big cat'}
          @data
          1,0.5,0,ant
          2,1,1,'big cat'
          3,0,1,ant
          """,
          """
          @RELATION s
          @ATTRIBUTE a INTEGER
          @ATTRIBUTE b INTEGER
          @ATTRIBUTE target {1,2}
          @DATA
          {0 5, 2 2}
          {}
          {1 7}
          """);
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return packed(mutator.spoilText(whole, mutator.choice(2) == 0 ? "," : " "), mutator);
    }
  },
  PNG("x.png") {
    @Override
    List<byte[]> whole() throws IOException {
      return List.of(
          picture("png", BufferedImage.TYPE_INT_RGB),
          picture("png", BufferedImage.TYPE_INT_ARGB),
          picture("png", BufferedImage.TYPE_BYTE_GRAY),
          picture("png", BufferedImage.TYPE_BYTE_INDEXED),
          picture("png", BufferedImage.TYPE_BYTE_BINARY),
          picture("png", BufferedImage.TYPE_USHORT_GRAY));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) {
      byte[] spoiled = mutator.spoilBits(whole);
      return mutator.choice(2) == 0 ? spoiled : withChecksums(spoiled);
    }
  },
  JPEG("x.jpg") {
    @Override
    List<byte[]> whole() throws IOException {
      return List.of(
          picture("jpg", BufferedImage.TYPE_INT_RGB), picture("jpg", BufferedImage.TYPE_BYTE_GRAY));
    }
  },
  GIF("x.gif") {
    @Override
    List<byte[]> whole() throws IOException {
      return List.of(picture("gif", BufferedImage.TYPE_BYTE_INDEXED));
    }
  },
  BMP("x.bmp") {
    @Override
    List<byte[]> whole() throws IOException {
      return List.of(
          picture("bmp", BufferedImage.TYPE_INT_RGB),
          picture("bmp", BufferedImage.TYPE_BYTE_INDEXED),
          picture("bmp", BufferedImage.TYPE_BYTE_BINARY));
    }
  },
  PNM("x.pgm") {
    @Override
    List<byte[]> whole() {
      return texts(
          "P1 # bits\n3 2\n0 1 0\n111",
          "P2\n3 2\n10\n0 10 5\n10 0 1\n",
          "P3 3 2 255\n255 255 255 0 0 0 255 0 0\n0 255 0 0 0 255 9 9 9\n",
          "P4 3 2\n@`",
          "P5 3 2 255\nabcdef",
          "P6 3 2 255\naaabbbcccdddeeefff");
    }
  },
  ZIP("x.zip") {
    @Override
    List<byte[]> whole() throws IOException {
      byte[] picture = picture("png", BufferedImage.TYPE_INT_RGB);
      return List.of(
          zip("train/a/1.png", picture, "train/b/2.png", picture, "test/a/3.png", picture),
          zip("rect_train.amat", texts("1 2 3 4 0\n5 6 7 8 1\n").get(0)),
          zip("train-images-idx3-ubyte.gz", IDX_GZ.whole().get(0)));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      return mutator.choice(2) == 0 ? mutator.spoilBits(whole) : packedAnew(whole, mutator);
    }
  },
  ZIP_IN_ZIP("outer.zip") {
    @Override
    List<byte[]> whole() throws IOException {
      byte[] inner = ZIP.whole().get(0);
      return List.of(
          zip("inner.zip", inner),
          zip("a/x.npz", NPZ.whole().get(0), "readme.txt", texts("what it is").get(0)),
          zip("middle.zip", zip("one.zip", inner, "two.zip", inner)));
    }

    @Override
    byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
      byte[] inner = packedAnew(ZIP.whole().get(mutator.choice(3)), mutator);
      return switch (mutator.choice(3)) {
        case 0 -> mutator.spoilBits(whole);
        case 1 -> packedAnew(whole, mutator);
        default -> zip("a.zip", inner, "b.zip", mutator.spoilBits(inner));
      };
    }
  };

  private static final String[] TRICKS = {
    "../../../../tmp/evil.npy",
    "/etc/evil.npy",
    "C:\\evil.npy",
    "..\\..\\evil.npy",
    "a/../../b.npy",
    "con.npy",
    "x".repeat(5000) + ".npy",
    "\u202eypn.npy",
    "a//b/./c.npy",
    " .npy",
    ".hidden.npy",
    "x_train.npy",
    "folder/"
  };

  private final String fileName;

  Spoiled(String fileName) {
    this.fileName = fileName;
  }

  /** What the file is called. */
  String fileName() {
    return fileName;
  }

  /** Files that can be read. */
  abstract List<byte[]> whole() throws IOException;

  /** One of them, spoiled. */
  byte[] spoiled(byte[] whole, Mutator mutator) throws IOException {
    return mutator.spoilBits(whole);
  }

  private static List<byte[]> resources(String... names) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String name : names) {
      try {
        files.add(Files.readAllBytes(OthersFilesTest.place(name)));
      } catch (Exception e) {
        throw new IOException(name, e);
      }
    }
    return files;
  }

  private static List<byte[]> texts(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }

  private static byte[] picture(String kind, int type) throws IOException {
    BufferedImage image = new BufferedImage(9, 7, type);
    for (int n = 0; n < 63; n++) {
      image.setRGB(n % 9, n / 9, 0xff000000 | n * 0x040302);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    if (!ImageIO.write(image, kind, file)) {
      throw new IOException("no " + kind + " of type " + type);
    }
    return file.toByteArray();
  }

  /** A PNG whose chunks are believed to be whole, so that decoding goes further. */
  private static byte[] withChecksums(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    for (int at = 8; at + 12 <= png.length; ) {
      long length = file.getInt(at) & 0xffffffffL;
      if (at + 12 + length > png.length) {
        break;
      }
      java.util.zip.CRC32 sum = new java.util.zip.CRC32();
      sum.update(png, at + 4, (int) length + 4);
      file.putInt(at + 8 + (int) length, (int) sum.getValue());
      at += 12 + (int) length;
    }
    return png;
  }

  /** As it is, or compressed by gzip, or behind it what packs well. */
  private static byte[] packed(byte[] text, Mutator mutator) throws IOException {
    return switch (mutator.choice(50)) {
      case 0 -> IdxFiles.gz(text);
      case 1 -> IdxFiles.gz(mutator.bomb(text));
      case 2 -> mutator.spoilBits(IdxFiles.gz(text));
      default -> text;
    };
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int n = 0; n < namesAndContents.length; n += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[n]));
        zip.write((byte[]) namesAndContents[n + 1]);
      }
    }
    return file.toByteArray();
  }

  /** The entries of an archive spoiled inside it, or called by names that lead elsewhere. */
  private static byte[] packedAnew(byte[] archive, Mutator mutator) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(file)) {
      int number = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean trick = mutator.choice(3) == 0;
        String name = trick ? TRICKS[mutator.choice(TRICKS.length)] : entry.getName();
        byte[] content = in.readAllBytes();
        content = mutator.choice(3) == 0 ? mutator.spoilBits(content) : content;
        content = mutator.choice(50) == 0 ? mutator.bomb(content) : content;
        out.putNextEntry(new ZipEntry(number++ + (trick ? "/" : "") + name));
        out.write(content);
        if (mutator.choice(5) == 0) {
          break;
        }
      }
      out.putNextEntry(new ZipEntry("last"));
    }
    return mutator.choice(4) == 0 ? mutator.spoilBits(file.toByteArray()) : file.toByteArray();
  }

  /** The variables of a MAT-file, compressed after they were spoiled. */
  private static byte[] compressedAnew(Mutator mutator) throws IOException {
    byte[] plain = resources("columns.mat").get(0);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(plain, 0, MatFormat.HEADER);
    ByteBuffer elements = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = MatFormat.HEADER; at < plain.length; ) {
      int length = 8 + elements.getInt(at + 4);
      byte[] element = mutator.spoilBits(Arrays.copyOfRange(plain, at, at + length));
      element = mutator.choice(50) == 0 ? mutator.bomb(element) : element;
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater())) {
        out.write(element);
      }
      byte[] tag = new byte[8];
      ByteBuffer.wrap(tag).order(ByteOrder.LITTLE_ENDIAN).putInt(15).putInt(packed.size());
      file.write(tag);
      packed.writeTo(file);
      at += length;
    }
    return file.toByteArray();
  }
}
