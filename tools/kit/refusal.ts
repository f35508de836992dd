/** Why no kit was made: one Chinese sentence that says what to do next. */
export class KitRefusal extends Error {}
