"""Makes overlap.onnx, the smallest cross-encoder there can be: pairs of token ids in, one logit a pair out.

The logit is positive when more than half of the first text's words stand in the second. Nothing is learned, so that a test
can tell what must come out. contrary.onnx gives the opposite. Debian's python3-onnx is all it takes:
/usr/bin/python3 overlap.py
"""

from onnx import TensorProto, checker, helper, save

# In BERT's vocabulary what lies below are marks: [PAD], [CLS], [SEP] and signs of punctuation.
FIRST_WORD = 1996


def constant(name, kind, value):
    shape, values = ([len(value)], value) if isinstance(value, list) else ([], [value])
    return helper.make_node("Constant", [], [name], value=helper.make_tensor(name, kind, shape, values))


NODES = [
    constant("first_word", TensorProto.INT64, FIRST_WORD),
    constant("second", TensorProto.INT64, 1),
    constant("one", TensorProto.INT64, [1]),
    constant("two", TensorProto.INT64, [2]),
    constant("last", TensorProto.INT64, [1]),
    constant("half", TensorProto.FLOAT, 0.5),
    constant("least", TensorProto.FLOAT, 1.0),
    helper.make_node("Less", ["input_ids", "first_word"], ["is_mark"]),
    helper.make_node("Not", ["is_mark"], ["is_word"]),
    helper.make_node("Equal", ["token_type_ids", "second"], ["is_second"]),
    helper.make_node("Not", ["is_second"], ["is_first"]),
    helper.make_node("And", ["is_word", "is_first"], ["said"]),
    helper.make_node("And", ["is_word", "is_second"], ["stated"]),
    helper.make_node("Unsqueeze", ["input_ids", "two"], ["rows"]),
    helper.make_node("Unsqueeze", ["input_ids", "one"], ["columns"]),
    helper.make_node("Equal", ["rows", "columns"], ["same"]),
    helper.make_node("Unsqueeze", ["stated", "one"], ["stated_columns"]),
    helper.make_node("And", ["same", "stated_columns"], ["same_stated"]),
    helper.make_node("Cast", ["same_stated"], ["counts"], to=TensorProto.FLOAT),
    helper.make_node("ReduceMax", ["counts"], ["found"], axes=[2], keepdims=0),
    helper.make_node("Cast", ["said"], ["said_counts"], to=TensorProto.FLOAT),
    helper.make_node("Mul", ["found", "said_counts"], ["said_and_found"]),
    helper.make_node("ReduceSum", ["said_and_found", "last"], ["had"], keepdims=1),
    helper.make_node("ReduceSum", ["said_counts", "last"], ["all_counts"], keepdims=1),
    helper.make_node("Max", ["all_counts", "least"], ["all"]),
    helper.make_node("Div", ["had", "all"], ["share"]),
    helper.make_node("Sub", ["share", "half"], ["above_half"]),
    helper.make_node("Mul", ["above_half", "steep"], ["logits"]),
]


def tokens(name):
    return helper.make_tensor_value_info(name, TensorProto.INT64, ["pairs", "tokens"])


def save_as(file, steep):
    graph = helper.make_graph(
        [constant("steep", TensorProto.FLOAT, steep), *NODES],
        "overlap",
        [tokens("input_ids"), tokens("attention_mask"), tokens("token_type_ids")],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["pairs", 1])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 7
    checker.check_model(model)
    save(model, file)


save_as("overlap.onnx", 8.0)
save_as("contrary.onnx", -8.0)
