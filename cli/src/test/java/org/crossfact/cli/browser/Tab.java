package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One page of a browser: opens addresses, asks scripts, presses keys, and keeps what went wrong. */
final class Tab {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Wire wire;
    private final String session;
    private final String target;
    private boolean scripts = true;

    Tab(Wire wire, String session, String target) {
        this.wire = wire;
        this.session = session;
        this.target = target;
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            ask(domain + ".enable", node());
        }
        size(1440, 1000);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private JsonNode ask(String method, ObjectNode parameters) {
        return wire.ask(session, method, parameters);
    }

    Tab size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                node().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        return this;
    }

    /** @param media {@code screen} or {@code print} */
    Tab media(String media, boolean dark) {
        ObjectNode parameters = node().put("media", media);
        parameters
                .putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        ask("Emulation.setEmulatedMedia", parameters);
        return this;
    }

    Tab withoutScripts() {
        scripts = false;
        ask("Emulation.setScriptExecutionDisabled", node().put("value", true));
        return this;
    }

    /** Runs a script in every page before its own. */
    Tab beforehand(String script) {
        ask("Page.addScriptToEvaluateOnNewDocument", node().put("source", script));
        return this;
    }

    /** Opens an address and waits until it has loaded. */
    Tab open(String address) {
        int loaded = wire.told(session, "Page.loadEventFired").size();
        boolean elsewhere = !address.contains("#") || !address.split("#", 2)[0].equals(here());
        ask("Page.navigate", node().put("url", address));
        await(() -> !elsewhere || wire.told(session, "Page.loadEventFired").size() > loaded, address);
        settle();
        return this;
    }

    private String here() {
        return text("location.href").split("#", 2)[0];
    }

    /** Changes the address behind the {@code #} as a reader does who follows a link. */
    Tab go(String hash) {
        run("location.hash = " + quoted(hash));
        settle();
        return this;
    }

    /** Waits until what was asked for is drawn. */
    Tab settle() {
        if (!scripts) {
            return this;
        }
        JsonNode answer = ask(
                "Runtime.evaluate",
                node().put("expression", "new Promise(done => setTimeout(() => setTimeout(done, 30), 30))")
                        .put("awaitPromise", true));
        assertThat(answer.has("exceptionDetails")).isFalse();
        return this;
    }

    /** The value of a script, after its promise. */
    JsonNode run(String script) {
        JsonNode answer = ask(
                "Runtime.evaluate",
                node().put("expression", script)
                        .put("awaitPromise", true)
                        .put("returnByValue", true)
                        .put("userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String script) {
        return run("String(" + script + ")").asText();
    }

    int number(String script) {
        return run(script).asInt();
    }

    /** Presses a key that writes a character. */
    Tab press(String key) {
        ask(
                "Input.dispatchKeyEvent",
                node().put("type", "keyDown").put("key", key).put("text", key));
        ask("Input.dispatchKeyEvent", node().put("type", "keyUp").put("key", key));
        return settle();
    }

    /** Presses the tabulator. */
    Tab tabulator() {
        ObjectNode key = node().put("key", "Tab").put("code", "Tab").put("windowsVirtualKeyCode", 9);
        ask("Input.dispatchKeyEvent", key.deepCopy().put("type", "rawKeyDown"));
        ask("Input.dispatchKeyEvent", key.put("type", "keyUp"));
        return this;
    }

    /** Grants or denies the page the clipboard. */
    Tab clipboard(boolean granted) {
        ObjectNode parameters = node().put("setting", granted ? "granted" : "denied");
        parameters.putObject("permission").put("name", "clipboard-write");
        wire.ask("", "Browser.setPermission", parameters);
        return this;
    }

    /** Every address that was asked for, the page's own first. */
    List<String> requests() {
        return wire.told(session, "Network.requestWillBeSent").stream()
                .map(event -> event.at("/request/url").asText())
                .toList();
    }

    /** What the page or the browser complained of. */
    List<String> complaints() {
        List<String> thrown = wire.told(session, "Runtime.exceptionThrown").stream()
                .map(JsonNode::toString)
                .toList();
        List<String> logged = wire.told(session, "Log.entryAdded").stream()
                .map(JsonNode::toString)
                .toList();
        return Stream.concat(thrown.stream(), logged.stream()).toList();
    }

    void close() {
        wire.ask("", "Target.closeTarget", node().put("targetId", target));
    }

    static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited too long for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
