package io.github.autoencoderlab.data.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecipesTest {
  private static final int TRAIN = 60;

  static Stream<Recipe> all() {
    return Recipes.all().stream();
  }

  static Stream<Recipe> drawing() {
    return all().filter(recipe -> recipe.options().contains(Sampler.SEED));
  }

  @Test
  void namesAreDistinct() {
    Set<String> names = new HashSet<>(all().map(Recipe::name).toList());
    assertEquals(Recipes.all().size(), names.size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void makesExamplesOfItsKind(Recipe recipe) throws Exception {
    DataSet made = small(recipe, "seed=1");
    assertEquals(recipe.kind(), made.kind());
    assertEquals(recipe.name(), made.name());
    if (recipe.kind().unitRange()) {
      for (float value : made.test().first(made.test().count())) {
        assertTrue(value >= 0 && value <= 1, recipe.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void sameOptionsGiveTheSameBytesAndAnotherSeedOthers(Recipe recipe) throws Exception {
    DataSet one = small(recipe, "seed=1");
    DataSet same = small(recipe, "seed=1");
    DataSet other = small(recipe, "seed=2");
    assertArrayEquals(one.train().first(TRAIN), same.train().first(TRAIN));
    assertArrayEquals(one.test().first(TRAIN), same.test().first(TRAIN));
    assertArrayEquals(one.train().labels(), same.train().labels());
    assertFalse(Arrays.equals(one.train().first(TRAIN), other.train().first(TRAIN)));
  }

  /**
   * Checksums of what the JDK made on which this was written: another JDK that makes other bytes
   * fails here.
   */
  @ParameterizedTest
  @CsvSource({
    "bars-and-stripes, 1757120070",
    "shifter, 741929752",
    "rectangles, 3996271062",
    "rectangles-images, 2962710",
    "convex, 93962580",
    "rot, 1562472915",
    "bg-rand, 2179681951",
    "bg-img, 3772053036",
    "rot-bg-img, 2607798305",
    "dead-leaves, 2334141114",
    "patches, 4204309830",
    "circle, 573549638",
    "spiral, 3174556269",
    "two-moons, 2438610408",
    "swiss-roll, 1252758178",
    "pen-strokes, 2990770472",
    "waves, 939985005",
    "ecg, 1749998708",
    "compressor, 3893978550",
  })
  void bytesAreTheSameOnEveryJdk(String name, long expected) throws Exception {
    Recipe recipe = Recipes.of(name).orElseThrow();
    Examples train = small(recipe, "seed=1").train();
    CRC32 checksum = new CRC32();
    for (float value : train.first(train.count())) {
      int bits = Float.floatToIntBits(value);
      checksum.update(bits >>> 24);
      checksum.update(bits >>> 16);
      checksum.update(bits >>> 8);
      checksum.update(bits);
    }
    assertEquals(expected, checksum.getValue(), name);
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void trainAndTestExamplesDiffer(Recipe recipe) throws Exception {
    DataSet made = small(recipe, "seed=1");
    Set<String> trained = rows(made.train());
    trained.retainAll(rows(made.test()));
    // A large part of the convex pictures is all white, by the published recipe.
    assertTrue(trained.size() <= 1, () -> recipe.name() + " shares " + trained.size());
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void classesAreEquallyOftenToWithinOne(Recipe recipe) throws Exception {
    Examples train = small(recipe, "seed=3").train();
    if (train.labels().length == 0
        || recipe.name().contains("rot")
        || recipe.name().contains("bg")
        || recipe.name().equals("compressor")) {
      // Without classes, with those of the digits that are changed, or with states that last.
      return;
    }
    int[] counts = new int[256];
    for (byte label : train.labels()) {
      counts[label & 0xff]++;
    }
    int[] classes = Labels.classes(train.labels());
    // Pen digits are balanced over training and test examples together.
    int slack = recipe.name().startsWith("pen") || recipe.name().equals("digits") ? 9 : 1;
    for (int label : classes) {
      assertEquals((double) TRAIN / classes.length, counts[label], slack, recipe.name());
    }
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void largerSetBeginsWithTheSmallerOne(Recipe recipe) throws Exception {
    Options options = Options.standard(recipe.options()).with("test=5");
    Examples few = recipe.make(options.with("train=20")).train();
    Examples more = recipe.make(options.with("train=30")).train();
    boolean fitted = recipe.name().equals("patches");
    boolean together = recipe.name().equals("digits") || recipe.name().equals("pen-strokes");
    if (!fitted && !together) {
      assertArrayEquals(few.first(20), more.first(20), recipe.name());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRecipeAndOptionHasItsTexts(Recipe recipe) {
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      assertTrue(texts.has("data." + recipe.name()), recipe.name());
      for (Option option : recipe.options()) {
        assertTrue(texts.has("data.option." + option.id()), option.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyStandardValueIsOneThatTheOptionTakes(Recipe recipe) throws Exception {
    for (Option option : recipe.options()) {
      assertEquals(option.standard(), option.checked(option.standard()));
    }
  }

  static DataSet small(Recipe recipe, String seed) throws DataException {
    Options options = Options.standard(recipe.options());
    if (recipe.options().contains(Sampler.SEED)) {
      for (String assignment : List.of("train=" + TRAIN, "test=" + TRAIN, seed)) {
        options = options.with(assignment);
      }
    }
    return recipe.make(options);
  }

  private static Set<String> rows(Examples examples) {
    Set<String> rows = new HashSet<>();
    float[] one = new float[examples.size()];
    for (int n = 0; n < examples.count(); n++) {
      examples.copy(n, one, 0);
      rows.add(Arrays.toString(one));
    }
    return rows;
  }
}
