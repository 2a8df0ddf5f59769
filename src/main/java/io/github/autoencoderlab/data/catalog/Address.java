package io.github.autoencoderlab.data.catalog;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import java.util.Optional;

/**
 * What names generated data: a recipe and its options, written {@code convex} or {@code
 * convex:train=8000,seed=3}.
 */
public record Address(Recipe recipe, Options options) {
  /**
   * Reads an address; empty if it begins with the name of no recipe, as a folder's does.
   *
   * @throws DataException if the recipe cannot have these options
   */
  public static Optional<Address> of(String text) throws DataException {
    int colon = text.indexOf(':');
    Optional<Recipe> recipe = Recipes.of(colon < 0 ? text : text.substring(0, colon));
    if (recipe.isEmpty()) {
      return Optional.empty();
    }
    Options options = Options.standard(recipe.get().options());
    if (colon >= 0) {
      // A comma belongs to a folder's name unless an assignment follows it.
      for (String assignment : text.substring(colon + 1).split(",(?=[a-zA-Z]+=)", -1)) {
        options = options.with(assignment);
      }
    }
    return Optional.of(new Address(recipe.get(), options));
  }

  /**
   * The address with another value for one option.
   *
   * @throws DataException if the recipe cannot have it
   */
  public Address with(String assignment) throws DataException {
    return new Address(recipe, options.with(assignment));
  }

  /** Makes the data that this names. */
  public DataSet make() throws DataException {
    return recipe.make(options).named(toString());
  }

  /** The address without what is usual, so that the same data have one name. */
  @Override
  public String toString() {
    String changed = String.join(",", options.changed());
    return changed.isEmpty() ? recipe.name() : recipe.name() + ":" + changed;
  }
}
