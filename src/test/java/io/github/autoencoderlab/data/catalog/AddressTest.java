package io.github.autoencoderlab.data.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convex | convex",
        "convex:seed=1 | convex",
        "convex:seed=3,train=8000 | convex:train=8000,seed=3",
        "circle:noise=0.10 | circle:noise=0.1",
        "patches:images=/a,b/c,as=grey | patches:images=/a,b/c,as=grey",
        "rot:of=/mnist,train=5 | rot:of=/mnist,train=5",
      })
  void sameDataHaveOneAddress(String text, String canonical) throws Exception {
    assertEquals(canonical, Address.of(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "convexe", "/data/convex", "C:\\data", "no:seed=1", "CONVEX"})
  void whatBeginsWithNoRecipeIsNoAddress(String text) throws Exception {
    assertTrue(Address.of(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convex: | \"\" is no setting",
        "convex:train | \"train\" is no setting",
        "convex:side=3 | There is no parameter side: expected one of train, test, seed",
        "convex:train=0 | train cannot be \"0\": expected a whole number from 1 to 1000000",
        "convex:train=1e3 | train cannot be \"1e3\"",
        "convex:seed=-1 | seed cannot be \"-1\"",
        "circle:noise=NaN | noise cannot be \"NaN\": expected a number from 0 to 0.5",
        "circle:noise=x | noise cannot be \"x\"",
        "patches:as=wet | as cannot be \"wet\": expected one of zca, zca-squashed, squashed, grey",
        "bg-img:images=/no/such | /no/such cannot be read",
        "rot:of=/no/such | /no/such",
        "rot:of=waves | waves holds examples of 100×1 numbers: expected square pictures",
        "convex:train=1000000,test=1000000 | would take 1,568,000,000 bytes",
        "ecg:steps=1000,train=1000000 | would take",
      })
  void wrongOptionGivesASentence(String text, String words) {
    DataException failed =
        assertThrows(DataException.class, () -> Address.of(text).orElseThrow().make());
    assertTrue(String.valueOf(failed.getMessage()).contains(words), failed::getMessage);
  }

  @Test
  void madeDataBearTheirAddress() throws Exception {
    String text = "circle:train=5,test=2,seed=9";
    assertEquals(text, Address.of(text).orElseThrow().make().name());
  }
}
