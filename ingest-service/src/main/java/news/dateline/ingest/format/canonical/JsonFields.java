package news.dateline.ingest.format.canonical;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, each of the type the contract says or refused by its JSON pointer
 * (RFC 6901).
 */
final class JsonFields {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998; // no offset carries it beyond four digits

  private final JsonNode object;
  private final String pointer;

  private JsonFields(JsonNode object, String pointer) {
    this.object = object;
    this.pointer = pointer;
  }

  static JsonFields of(JsonNode node, String pointer) throws RefusedException {
    if (!node.isObject()) {
      throw refusal(pointer.isEmpty() ? "/" : pointer, "is not a JSON object");
    }
    return new JsonFields(node, pointer);
  }

  Collection<String> names() {
    return object.propertyNames();
  }

  @Nullable String text(String name) throws RefusedException {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw refusal(at(name), "is not a string");
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  String required(String name) throws RefusedException {
    String text = text(name);
    if (text == null) {
      throw refusal(at(name), "is missing");
    }
    return text;
  }

  @Nullable String textOrNumber(String name) throws RefusedException {
    JsonNode value = value(name);
    return value != null && value.isIntegralNumber() ? value.asString() : text(name);
  }

  boolean flag(String name) throws RefusedException {
    JsonNode value = value(name);
    if (value != null && !value.isBoolean()) {
      throw refusal(at(name), "is neither true nor false");
    }
    return value != null && value.asBoolean();
  }

  /** A whole number in those bounds, as text. */
  @Nullable String integer(String name, int least, int most) throws RefusedException {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
      throw refusal(at(name), "is not a whole number from %d to %d".formatted(least, most));
    }
    return value.asString();
  }

  /** An instant as text, checked. */
  @Nullable String instant(String name) throws RefusedException {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
        throw refusal(
            at(name), "lies in the year %d; only 1 to 9998 are taken".formatted(time.getYear()));
      }
      return text;
    } catch (DateTimeException e) {
      throw refusal(at(name), "is no instant such as 2026-11-24T13:05:00Z");
    }
  }

  List<String> texts(String name) throws RefusedException {
    List<String> texts = new ArrayList<>();
    JsonNode list = list(name);
    for (int i = 0; list != null && i < list.size(); i++) {
      if (!list.get(i).isString()) {
        throw refusal(at(name) + "/" + i, "is not a string");
      }
      texts.add(list.get(i).asString());
    }
    return texts;
  }

  List<JsonFields> objects(String name) throws RefusedException {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode list = list(name);
    for (int i = 0; list != null && i < list.size(); i++) {
      objects.add(of(list.get(i), at(name) + "/" + i));
    }
    return objects;
  }

  private @Nullable JsonNode list(String name) throws RefusedException {
    JsonNode value = value(name);
    if (value != null && !value.isArray()) {
      throw refusal(at(name), "is not an array");
    }
    return value;
  }

  private @Nullable JsonNode value(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  Place place(String name) {
    return () -> at(name);
  }

  private String at(String name) {
    return pointer + "/" + name;
  }

  private static RefusedException refusal(String where, String what) {
    return new RefusedException(new Refusal("invalid-field", where, where + " " + what));
  }
}
