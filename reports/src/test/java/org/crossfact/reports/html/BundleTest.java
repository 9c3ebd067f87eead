package org.crossfact.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script of the page, put together from its modules. */
class BundleTest {

    private final String script = Bundle.script("script/main.js");

    @Test
    void nothing_of_the_modules_is_left_over() {
        assertThat(script).doesNotContainPattern("(?m)^(import|export) ").contains("start);\n})();\n");
        assertThat(Bundle.style("style/report.css")).doesNotContain("@import").contains("@media print");
    }

    /** Two functions of one name would silently be one. */
    @Test
    void no_two_modules_give_one_name_to_two_things() {
        List<String> names = Pattern.compile("^(?:async )?(?:function|const|let|class) (\\w+)", Pattern.MULTILINE)
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    /** Text becomes an element by no way but the one that leaves it text. */
    @Test
    void nothing_turns_text_into_markup_or_code() {
        String code = script.replaceAll("(?s)/\\*\\*.*?\\*/", "");
        assertThat(code)
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                .doesNotContain("fetch(", "XMLHttpRequest", "import(");
    }

    @Test
    void the_policy_allows_these_two_scripts_and_this_style_alone() {
        assertThat(Assets.load().policy())
                .contains("default-src 'none'", "require-trusted-types-for 'script'", "base-uri 'none'")
                .doesNotContain("unsafe", "http", "*");
    }
}
