package dev.waymark.search;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/**
 * Vectors in a byte per dimension, each scaled by its own largest component. Unlike Lucene's quantised formats, whose
 * scale depends on what else stands in a segment, a text's bytes here depend on the text alone, and so do all scores.
 */
final class Int8 {
    private Int8() {}

    static byte[] of(float[] vector) {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * Byte.MAX_VALUE / largest);
        }
        return bytes;
    }

    /** The vector at unit length; what rounding took is lost. */
    static float[] unit(byte[] vector) {
        float length = length(vector);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    /** A plain loop: each vector's length is taken once, most of them at a start, before wide instructions are compiled. */
    static float length(byte[] vector) {
        int squares = 0;
        for (byte component : vector) {
            squares += component * component;
        }
        return (float) Math.sqrt(squares);
    }

    /** The cosine of one vector with another that begins at an offset. */
    static double cosine(byte[] one, byte[] other, int offset) {
        return VectorUtil.cosine(one, Arrays.copyOfRange(other, offset, offset + one.length));
    }
}
