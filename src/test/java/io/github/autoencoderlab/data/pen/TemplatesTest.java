package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void everyDigitHasManyFormsOfDifferentNames(int label) {
    List<Template> forms = Templates.load().of(label);
    assertTrue(forms.size() >= 8, () -> label + " has " + forms.size());
    assertEquals(forms.size(), forms.stream().map(Template::name).distinct().count());
  }

  @Test
  void digitWithoutFormIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> new Templates(List.of()));
  }
}
