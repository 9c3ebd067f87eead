package org.crossfact.cli.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.rules.engine.exit.RuntimeExit;
import org.crossfact.rules.engine.exit.SystemExit;

/**
 * Leads calls in a class file that would end the program to stand-ins that refuse. Nothing but the constants of the class
 * is changed (Java Virtual Machine Specification, 4.4): the class of {@code System.exit(int)}, and {@code Runtime} by name.
 * Java has no security manager any more that could forbid such calls.
 */
final class ExitCalls {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;

    private static final String RUNTIME = "java/lang/Runtime";
    private static final String SYSTEM = "java/lang/System";

    /** A constant: its text for {@link #UTF8}, else its bytes; a second slot of a long one has the tag 0. */
    private static final class Constant {

        private final int tag;
        private final String text;
        private final byte[] bytes;

        Constant(int tag, String text, byte... bytes) {
            this.tag = tag;
            this.text = text;
            this.bytes = bytes;
        }

        int first() {
            return ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        }

        int second() {
            return ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        }
    }

    private final List<Constant> constants = new ArrayList<>();

    private ExitCalls() {}

    /** The class file with the calls led elsewhere; what is no class file is answered as it is. */
    static byte[] turnedAway(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (file.length < Long.BYTES || in.readInt() != MAGIC) {
            return file;
        }
        int version = in.readInt();
        ExitCalls calls = new ExitCalls();
        calls.read(in);
        calls.lead();
        ByteArrayOutputStream changed = new ByteArrayOutputStream(file.length);
        DataOutputStream out = new DataOutputStream(changed);
        out.writeInt(MAGIC);
        out.writeInt(version);
        calls.write(out);
        out.write(in.readAllBytes());
        return changed.toByteArray();
    }

    private void read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        constants.add(new Constant(0, ""));
        while (constants.size() < count) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                constants.add(new Constant(tag, in.readUTF()));
            } else {
                constants.add(new Constant(tag, "", in.readNBytes(length(tag))));
            }
            if (tag == LONG || tag == DOUBLE) {
                constants.add(new Constant(0, ""));
            }
        }
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case METHOD_HANDLE -> 3;
            case CLASS, 8, 16, 19, 20 -> 2;
            case 3, 4, 9, METHOD, 11, NAME_AND_TYPE, 17, 18 -> 4;
            default -> throw new IOException("no class file: constant of kind " + tag);
        };
    }

    private void lead() {
        String runtime = RuntimeExit.class.getName().replace('.', '/');
        String system = SystemExit.class.getName().replace('.', '/');
        constants.replaceAll(constant -> constant.tag == UTF8 ? renamed(constant, runtime) : constant);
        int name = constants.size();
        boolean found = false;
        for (int i = 1; i < name; i++) {
            Constant constant = constants.get(i);
            if (constant.tag == METHOD && isSystemExit(constant)) {
                constants.set(i, new Constant(METHOD, "", bytes(name + 1, constant.second())));
                found = true;
            }
        }
        if (found) {
            constants.add(new Constant(UTF8, system));
            constants.add(new Constant(CLASS, "", (byte) (name >> 8), (byte) name));
        }
    }

    private static Constant renamed(Constant constant, String runtime) {
        String text = constant.text.equals(RUNTIME)
                ? runtime
                : constant.text.replace("L" + RUNTIME + ";", "L" + runtime + ";");
        return new Constant(UTF8, text, constant.bytes);
    }

    private boolean isSystemExit(Constant method) {
        Constant type = constants.get(method.first());
        Constant nameAndType = constants.get(method.second());
        return constants.get(type.first()).text.equals(SYSTEM)
                && constants.get(nameAndType.first()).text.equals("exit");
    }

    private static byte[] bytes(int first, int second) {
        return new byte[] {(byte) (first >> 8), (byte) first, (byte) (second >> 8), (byte) second};
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeShort(constants.size());
        for (Constant constant : constants) {
            if (constant.tag == UTF8) {
                out.writeByte(UTF8);
                out.writeUTF(constant.text);
            } else if (constant.tag != 0) {
                out.writeByte(constant.tag);
                out.write(constant.bytes);
            }
        }
    }
}
