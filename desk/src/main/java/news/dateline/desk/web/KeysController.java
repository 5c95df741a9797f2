package news.dateline.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells the keys, for who has no JavaScript and so no keys, too. */
@Controller
class KeysController {
  @GetMapping("/keys")
  String keys() {
    return "keys";
  }
}
