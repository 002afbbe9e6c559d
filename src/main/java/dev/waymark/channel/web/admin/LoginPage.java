package dev.waymark.channel.web.admin;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that asks for the password. */
@Controller
@ForCurators
final class LoginPage {
    @GetMapping("/admin/login")
    String page(@RequestParam Map<String, String> parameters, Model model) {
        model.addAttribute("wrong", parameters.containsKey("wrong"));
        model.addAttribute("left", parameters.containsKey("left"));
        return "admin/login";
    }
}
