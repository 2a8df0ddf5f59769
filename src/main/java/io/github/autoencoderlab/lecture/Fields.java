package io.github.autoencoderlab.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of an object in a file. What is not as expected is refused by a sentence that says
 * where.
 *
 * @param node the object
 * @param file name of the file
 * @param place of the object in it, such as {@code pages[3].question}; empty for all of it
 */
record Fields(JsonNode node, String file, String place) {
  /** Refuses what is no object. */
  Fields checked() throws UserException {
    if (!node.isObject()) {
      throw wrong("", "{ … }");
    }
    return this;
  }

  /** Refuses fields that nobody reads: a slip of the pen must not go unseen. */
  void refuseOthers(Set<String> known) throws UserException {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw new UserException(
            Message.of("lecture.unknown", file, at(name), String.join(", ", known)));
      }
    }
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Text or a number as text; empty if it is not there. */
  String text(String name) throws UserException {
    return has(name) ? plain(node.get(name), name) : "";
  }

  private String plain(JsonNode value, String name) throws UserException {
    if (!value.isValueNode()) {
      throw wrong(name, "\"…\"");
    }
    return value.asText();
  }

  OptionalLong whole(String name) throws UserException {
    if (!has(name)) {
      return OptionalLong.empty();
    }
    JsonNode value = node.get(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw wrong(name, "0, 1, 2 …");
    }
    return OptionalLong.of(value.asLong());
  }

  double number(String name, double otherwise) throws UserException {
    if (!has(name)) {
      return otherwise;
    }
    if (!node.get(name).isNumber()) {
      throw wrong(name, "0.5");
    }
    return node.get(name).asDouble();
  }

  /** A text, or an object of a text for each language. */
  Wording wording(String name) throws UserException {
    return has(name) ? wording(node.get(name), name) : Wording.NONE;
  }

  private Wording wording(JsonNode value, String name) throws UserException {
    if (!value.isObject()) {
      return Wording.of(plain(value, name));
    }
    return new Wording(new Fields(value, file, at(name)).texts());
  }

  List<Wording> wordings(String name) throws UserException {
    List<Wording> all = new ArrayList<>();
    for (JsonNode one : items(name)) {
      all.add(wording(one, name));
    }
    return all;
  }

  List<String> strings(String name) throws UserException {
    List<String> all = new ArrayList<>();
    for (JsonNode one : items(name)) {
      all.add(plain(one, name));
    }
    return all;
  }

  /** All fields as text. */
  Map<String, String> texts() throws UserException {
    Map<String, String> all = new LinkedHashMap<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      all.put(name, plain(node.get(name), name));
    }
    return all;
  }

  /** All fields of an object as text; none if it is not there. */
  Map<String, String> texts(String name) throws UserException {
    Optional<Fields> inner = inner(name);
    return inner.isPresent() ? inner.get().texts() : Map.of();
  }

  /** An object among the fields. */
  Optional<Fields> inner(String name) throws UserException {
    return has(name)
        ? Optional.of(new Fields(node.get(name), file, at(name)).checked())
        : Optional.empty();
  }

  /** The objects of a list; their places are counted from 1. */
  List<Fields> inners(String name) throws UserException {
    List<Fields> all = new ArrayList<>();
    for (JsonNode one : items(name)) {
      all.add(new Fields(one, file, at(name) + "[" + (all.size() + 1) + "]").checked());
    }
    return all;
  }

  private JsonNode items(String name) throws UserException {
    JsonNode list = node.path(name);
    if (has(name) && !list.isArray()) {
      throw wrong(name, "[ … ]");
    }
    return list;
  }

  /** What is at a place is not what was expected there. */
  UserException wrong(String name, String expected) {
    return new UserException(
        Message.of("lecture.wrong", file, at(name), expected.isEmpty() ? "…" : expected));
  }

  private String at(String name) {
    if (name.isEmpty()) {
      return place;
    }
    return place.isEmpty() ? name : place + "." + name;
  }
}
