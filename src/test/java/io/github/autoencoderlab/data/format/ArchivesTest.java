package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.ArrayFiles.ramp;
import static io.github.autoencoderlab.data.format.ArrayFiles.thirds;
import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.IdxNames;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Summary;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives alone, in folders and in each other, as people hand data on. */
class ArchivesTest {
  private static final int IMAGE = 9;
  private static final int DEFLATED = 8;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ArchivesTest() {}

  private static byte[] digits() {
    return zip(
        "x_train.npy", npy(ramp(6 * IMAGE), 6, 3, 3),
        "y_train.npy", npy(thirds(6), 6),
        "x_test.npy", npy(ramp(3 * IMAGE), 3, 3, 3),
        "y_test.npy", npy(thirds(3), 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "zip", "zip in a zip", "two deep", "beside a readme"})
  void npzIsReadWhereverItLies(String where) throws Exception {
    byte[] npz = digits();
    switch (where) {
      case "folder" -> write("mnist.npz", npz);
      case "zip" -> write("x.zip", zip("mnist.npz", npz));
      case "zip in a zip" -> write("x.zip", zip("y.zip", zip("data/mnist.npz", npz)));
      case "two deep" -> write("x.zip", zip("y.zip", zip("z.zip", zip("a", npz))));
      default -> {
        write("mnist.npz", npz);
        write("readme.txt", "what it is".getBytes(StandardCharsets.UTF_8));
        write("classes.csv", "0,1\n1,2\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    DataSet data = read();
    assertEquals(6, data.train().count());
    assertArrayEquals(thirds(6), data.train().labels());
    assertArrayEquals(ramp(3 * IMAGE), Sentences.test(data).pixels());
    if (where.equals("beside a readme")) {
      assertTrue(Sentences.done(data).contains("not used: readme.txt, classes.csv"));
    }
  }

  @Test
  void severalNpzArePairedByTheirNames() throws Exception {
    write("train.npz", zip("x.npy", npy(ramp(54), 6, 3, 3), "y.npy", npy(thirds(6), 6)));
    write("test.npz", zip("x.npy", npy(ramp(27), 3, 3, 3), "y.npy", npy(thirds(3), 3)));
    DataSet data = read();
    assertEquals(6, data.train().count());
    assertEquals(3, data.test().count());
    assertArrayEquals(thirds(3), data.test().labels());
    String done = Sentences.done(data);
    assertTrue(done.contains("train on from train/x, to test on from test/x"), done);
  }

  @Test
  void textsAmongTheArraysArePassedOverAndSaid() throws Exception {
    byte[] words = npy("<U1", false, new byte[12], 3);
    write("a.npz", zip("names.npy", words, "images.npy", npy(ramp(18), 2, 3, 3)));
    assertTrue(Sentences.done(read()).contains("not used: names.npy"), Sentences.done(read()));
    Files.delete(folder.resolve("a.npz"));
    write("a.npz", zip("names.npy", words));
    assertTrue(refusal().contains("holds no plain numbers"), refusal());
  }

  @Test
  void foldersOfClassesMayBeArchivesThemselves() throws Exception {
    byte[] cats = zip("1.png", png(1), "2.png", png(2));
    byte[] dogs = zip("1.png", png(3), "__MACOSX/._1.png", new byte[9], "Thumbs.db", new byte[5]);
    write("pets.zip", zip("cat.zip", cats, "dog.zip", dogs, "._dog.zip", new byte[3]));
    DataSet data = read();
    assertEquals(List.of("cat", "dog"), data.account().classNames());
    assertEquals(3, data.train().count() + data.test().count());
  }

  @Test
  void deeperThanTwoIsRefusedWithASentence() throws Exception {
    byte[] deep = digits();
    for (int n = 0; n < 4; n++) {
      deep = zip("in.zip", deep);
    }
    write("x.zip", deep);
    assertTrue(refusal().contains("archives at most 4 deep in each other"), refusal());
  }

  /** What a bomb says it swells to is compared with the memory that is left. */
  @Test
  void bombInAnArchiveIsRefusedBeforeMemoryIsTaken() throws Exception {
    byte[] noise = new byte[2_200_000];
    new Random(1).nextBytes(noise);
    byte[] archive = zip("in.zip", Mutator.joined(zip("a", new byte[1]), noise));
    declare(archive, 24, Integer.MAX_VALUE - 1);
    write("x.zip", archive);
    assertTrue(refusal().matches(".*needs [\\d,]+ MB of memory; [\\d,]+ MB are left.*"), refusal());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, Integer.MAX_VALUE, -1})
  void lengthThatAnArchiveInsideDeclaresIsNotBelieved(int length) throws Exception {
    byte[] archive = zip("in.zip", digits());
    declare(archive, 24, length);
    write("x.zip", archive);
    assertTrue(refusal().contains("x.zip/in.zip is damaged"), refusal());
  }

  /** Overwrites a number in each entry of the directory. */
  private static void declare(byte[] archive, int place, int number) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 46 < archive.length; at++) {
      if (bytes.getInt(at) == 0x02014b50) {
        bytes.putInt(at + place, number);
      }
    }
  }

  @Test
  void encryptedFilesAreSaidToBe() throws Exception {
    byte[] archive = digits();
    declare(archive, 8, 1 | DEFLATED << 16);
    write("x.zip", archive);
    assertTrue(refusal().contains("encrypted or packed in an uncommon way"), refusal());
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, 狗, 猫, GB18030",
    "GBK, 数字零, 数字一, GB18030",
    "Shift_JIS, ねこ, いぬ, Shift_JIS",
    "Shift_JIS, 犬, 猫, Shift_JIS",
    "Big5, 貓咪, 狗狗, Big5",
    "GBK, 貓, 鳥, GB18030",
    "windows-1252, Küche, Straße, windows-1252",
    "IBM437, Küche, März, IBM437",
  })
  void namesInOtherCharacterSetsAreReadable(String charset, String one, String other, String said)
      throws Exception {
    byte[] archive =
        zip(Charset.forName(charset), one + "/1.png", png(1), other + "/2.png", png(2));
    write("x.zip", archive);
    DataSet data = read();
    assertEquals(2, data.account().classNames().size());
    assertTrue(data.account().classNames().containsAll(List.of(one, other)), "" + data.account());
    assertTrue(
        Sentences.done(data).contains("names in the archive read as " + said),
        Sentences.done(data));
  }

  @Test
  void bytesOfNoCharacterSetStayApart() throws Exception {
    Charset latin = StandardCharsets.ISO_8859_1;
    write("x.zip", zip(latin, "\u0081x\u008d/1.png", png(1), "\u0081x\u008f/2.png", png(2)));
    assertEquals(2, read().account().classNames().size());
  }

  /** As macOS packs, and as anybody does who writes UTF-8 without saying so. */
  @Test
  void utf8NeedNotBeSaid() throws Exception {
    String name =
        new String("猫ü/1.png".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    write("x.zip", zip(StandardCharsets.ISO_8859_1, name, png(1)));
    assertEquals(List.of("猫ü"), read().account().classNames());
    assertTrue(!Sentences.done(read()).contains("read as"), Sentences.done(read()));
  }

  /** Info-ZIP writes the name in UTF-8 beside the one of the machine. */
  @Test
  void unicodePathIsBelieved() throws Exception {
    byte[] raw = "?/1.png".getBytes(StandardCharsets.US_ASCII);
    byte[] path = "猫/1.png".getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(raw);
    ByteBuffer field = ByteBuffer.allocate(9 + path.length).order(ByteOrder.LITTLE_ENDIAN);
    field.putShort((short) 0x7075).putShort((short) (5 + path.length)).put((byte) 1);
    field.putInt((int) sum.getValue()).put(path);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(file)) {
      ZipEntry entry = new ZipEntry("?/1.png");
      entry.setExtra(field.array());
      out.putNextEntry(entry);
      out.write(png(1));
    }
    write("x.zip", file.toByteArray());
    assertEquals(List.of("猫"), read().account().classNames());
  }

  @Test
  void moreEntriesThanSixteenBitsCountAreRead() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(file)) {
      out.setMethod(ZipOutputStream.DEFLATED);
      for (int n = 0; n < 66_000; n++) {
        out.putNextEntry(new ZipEntry("notes/" + n));
      }
      out.putNextEntry(new ZipEntry("last.npy"));
      out.write(npy(ramp(18), 2, 3, 3));
    }
    write("x.zip", file.toByteArray());
    assertEquals(1, read().train().count());
  }

  @Test
  void sameFilesInACopyOfTheFolderAreTakenOnce() throws Exception {
    Path raw = Files.createDirectories(folder.resolve("MNIST/raw"));
    IdxFiles.folder(raw);
    for (String name : IdxNames.ALL) {
      byte[] plain = Files.readAllBytes(raw.resolve(name));
      write("MNIST/raw/" + name + ".gz", IdxFiles.gz(plain));
      write("MNIST/" + name.replace("-idx", ".idx"), plain);
    }
    DataSet data = read();
    assertEquals(3, data.train().count());
    assertEquals(2, data.test().count());
    String done = Sentences.done(data);
    assertTrue(done.contains("8 files are there twice and taken once: "), done);
  }

  @Test
  void folderBesideItsArchiveIsTakenOnce() throws Exception {
    write("data/cat/1.png", png(1));
    write("data/cat/2.png", png(2));
    write("data.zip", zip("data/cat/1.png", png(1), "data/cat/2.png", png(2)));
    DataSet data = read();
    assertEquals(2, data.train().count() + data.test().count());
    assertTrue(Sentences.done(data).contains("2 files are there twice"), Sentences.done(data));
  }

  @Test
  void filesOfOnePlaceThatDifferAreRefused() throws Exception {
    IdxFiles.folder(folder);
    write(IdxNames.TRAIN_IMAGES + ".gz", IdxFiles.gz(IdxFiles.idx(8, IdxFiles.IMAGES, 2, 2, 2)));
    assertTrue(refusal().contains("have the same name but differ"), refusal());
  }

  @ParameterizedTest
  @CsvSource({"one_npz_folder, 360", "outer.zip, 6", "zip_gbk.zip, 12"})
  void casesAreRead(String name, int count) throws Exception {
    DataSet data = DataReader.read(RealData.cases(name), Reading.AUTO, new Watch());
    assertEquals(count, data.train().count() + data.test().count());
    assertTrue(data.train().labels().length > 0);
  }

  @Test
  void caseOfNpzInAFolderHasItsMeanAndItsParts() throws Exception {
    DataSet data = DataReader.read(RealData.cases("one_npz_folder"), Reading.AUTO, new Watch());
    assertEquals(300, data.train().count());
    assertEquals(60, data.test().count());
    Texts texts = new Texts(Language.EN);
    String said = String.join("; ", Summary.of(data).stream().map(texts::get).toList());
    assertTrue(said.contains("mean 0.131"), said);
  }

  @Test
  void caseOfChineseNamesHasThem() throws Exception {
    DataSet data = DataReader.read(RealData.cases("zip_gbk.zip"), Reading.AUTO, new Watch());
    assertEquals(List.of("狗", "猫"), data.account().classNames());
  }

  private void write(String place, byte[] content) throws Exception {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private DataSet read() throws DataException {
    return DataReader.read(folder, Reading.AUTO, new Watch());
  }

  private String refusal() {
    return String.valueOf(assertThrows(DataException.class, this::read).getMessage());
  }

  private static byte[] png(int grey) throws Exception {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(1, 1, 0, 50 * grey);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }
}
